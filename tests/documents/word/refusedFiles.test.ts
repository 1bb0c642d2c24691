import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { PaperError } from '../../../src/application/paperError';
import { createPaperReader } from '../../../src/documents/createPaperReader';
import { readWord } from '../../../src/documents/word/readWord';
import { documentXml, wordFile, wordParts, zipOf } from '../../builders/wordFile';
import { paragraph } from '../../builders/paperBlocks';
import { patchEntry, patchText } from '../../builders/brokenZip';

async function refusal(bytes: Uint8Array): Promise<PaperError> {
  try {
    await readWord(bytes);
  } catch (error) {
    if (error instanceof PaperError) return error;
    throw error;
  }
  throw new Error('The file was taken.');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The beginning of an OLE container, and the name of a stream as its directory keeps it. */
function oleFile(stream: string): Uint8Array {
  return bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(1016)}${stream.replace(/./g, '$&\0')}\0\0`);
}

const word = wordFile([paragraph('A paper')]);
const sample = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../samples/send-provision.docx')));

describe('a file that is no Word file', () => {
  it.each([
    ['nothing', bytesOf(''), 'empty-file'],
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'pdf'],
    ['a PDF after a stray line', bytesOf('\r\n%PDF-1.4'), 'pdf'],
    ['a PNG', bytesOf('\x89PNG\r\n\x1a\n'), 'image'],
    ['a JPEG', bytesOf('\xff\xd8\xff\xe0'), 'image'],
    ['a GIF', bytesOf('GIF89a'), 'image'],
    ['a WebP', bytesOf('RIFF\x10\0\0\0WEBPVP8 '), 'image'],
    ['a BMP', bytesOf('BM\x36\0\0\0'), 'image'],
    ['a TIFF', bytesOf('II*\0\x08\0\0\0'), 'image'],
    ['a TIFF of the other order', bytesOf('MM\0*\0\0\0\x08'), 'image'],
    ['a HEIC', bytesOf('\0\0\0\x18ftypheic'), 'image'],
    ['an old .doc', oleFile('WordDocument'), 'old-word'],
    ['rich text', bytesOf('{\\rtf1\\ansi'), 'old-word'],
    ['a protected .docx', oleFile('EncryptedPackage'), 'password'],
    ['an old .xls', oleFile('Workbook'), 'excel'],
    ['an old .ppt', oleFile('PowerPoint Document'), 'powerpoint'],
    ['an Outlook message', oleFile('__properties_version1.0'), 'not-word'],
    ['plain text', bytesOf('Recommendation No. 1'), 'not-word'],
    ['one byte', bytesOf('P'), 'not-word'],
    ['an .xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), 'excel'],
    ['a .pptx', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'powerpoint'],
    ['an .odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }), 'other-zip'],
    ['a zip of photographs', zipOf({ 'one.jpg': 'x' }), 'other-zip'],
    ['an empty zip', zipOf({}), 'other-zip'],
    ['a Word document without the list of its parts', zipOf({ 'word/document.xml': documentXml('') }), 'other-zip'],
  ])('%s is refused for what it is', async (_name, bytes, kind) => {
    expect((await refusal(bytes)).kind).toBe(kind);
  });
});

describe('a Word file that cannot be read', () => {
  it.each([
    ['a document type', `<!DOCTYPE w:document [<!ENTITY a "aaaa">]>${documentXml('<w:p/>').replace(/^<\?xml.*?\?>/, '')}`],
    ['broken XML', documentXml('<w:p>')],
    ['no body', documentXml('').replace(/w:body/g, 'w:other')],
    ['no XML', 'A paper'],
    ['no bytes', ''],
    ['UTF-16', '\uFEFF<w:document/>'.replace(/[^]/g, '$&\0')],
    ['tables in tables without end', documentXml('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000))],
  ])('%s in its text makes it damaged', async (_name, xml) => {
    expect((await refusal(zipOf({ ...wordParts(''), 'word/document.xml': xml }))).kind).toBe('damaged');
  });

  it('is damaged where it is cut off, wherever that is', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect((await refusal(sample.slice(0, Math.floor(sample.length * share)))).kind).toBe('damaged');
    }
  });

  it('is damaged where the zip names a part twice', async () => {
    const twice = patchText(zipOf({ ...wordParts(''), 'word/documenu.xml': documentXml('') }), 'word/documenu.xml', 'word/document.xml');
    expect(await refusal(twice)).toMatchObject({ kind: 'damaged', detail: { reason: 'the zip holds word/document.xml twice' } });
  });

  it('is damaged where a part differs only in case', async () => {
    const twice = zipOf({ ...wordParts(''), 'WORD/document.xml': documentXml('') });
    expect((await refusal(twice)).kind).toBe('damaged');
  });

  it('is protected where a part is encrypted by the zip', async () => {
    expect((await refusal(patchEntry(word, 'word/document.xml', { flags: 1 }))).kind).toBe('password');
  });

  it('is damaged where a part is packed in a way that Word never uses', async () => {
    expect((await refusal(patchEntry(word, 'word/document.xml', { method: 14 }))).kind).toBe('damaged');
  });

  it('is damaged where a part is said to lie outside the file', async () => {
    expect((await refusal(patchEntry(word, 'word/document.xml', { offset: 0x7fffffff }))).kind).toBe('damaged');
    expect((await refusal(patchEntry(word, 'word/document.xml', { packedSize: 0x7fffffff }))).kind).toBe('damaged');
  });

  it('fails with a kind, never otherwise, wherever bytes are changed', async () => {
    const place = fc.tuple(fc.integer({ min: 0, max: sample.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = sample.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const outcome = await readWord(changed).then(
          () => 'read',
          (error: unknown) => (error instanceof PaperError ? 'refused' : error),
        );
        expect(['read', 'refused']).toContain(outcome);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a file that is too large', () => {
  it('is refused by its size alone', async () => {
    const bytes = new Uint8Array(26_214_401);
    await expect(createPaperReader().read({ name: 'large.docx', bytes })).rejects.toMatchObject({
      kind: 'too-large',
      detail: { size: 26_214_401, limit: 26_214_400 },
    });
  });

  it('is refused where it says that it unpacks to more than 200 MB, pictures included', async () => {
    const file = patchEntry(zipOf({ ...wordParts(''), 'word/media/image1.bmp': 'x' }), 'word/media/image1.bmp', { size: 209_715_200 });
    const error = await refusal(file);
    expect(error).toMatchObject({ kind: 'unpacks-too-large', detail: { limit: 209_715_200 } });
    expect(error.detail.size).toBeGreaterThan(209_715_200);
  });

  it('is stopped while it is unpacked where it says less than it holds', async () => {
    const bomb = zipOf({ ...wordParts(''), 'word/document.xml': new Uint8Array(48_000_000).fill(0x20) });
    expect(bomb.length).toBeLessThan(100_000);
    const lying = patchEntry(bomb, 'word/document.xml', { size: 1000 });
    expect(await refusal(lying)).toMatchObject({ kind: 'unpacks-too-large', detail: { limit: 33_554_432 } });
  });

  it('is damaged where it holds less than it says', async () => {
    expect((await refusal(patchEntry(word, 'word/document.xml', { size: 5000 }))).kind).toBe('damaged');
  });
});
