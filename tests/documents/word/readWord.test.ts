import fc from 'fast-check';
import { readWord } from '../../../src/documents/word/readWord';
import { createPaperReader } from '../../../src/documents/createPaperReader';
import { bullet, cell, heading, paragraph, table } from '../../builders/paperBlocks';
import { randomBlocks } from '../../builders/randomPaper';
import { wordFile, wordParts, zipOf } from '../../builders/wordFile';

describe('reading a Word file', () => {
  it('keeps headings, blank paragraphs, line breaks and tabs', async () => {
    const blocks = [heading('A [B]'), paragraph(''), paragraph('one\ntwo\tthree'), paragraph('  spaced  ')];
    expect((await readWord(wordFile(blocks))).blocks).toEqual(blocks);
  });

  it('says what is an item of a list, how it is marked and how deep', async () => {
    const blocks = [bullet('round'), { ...bullet('deeper'), list: { isOrdered: true, level: 2 } }];
    expect((await readWord(wordFile(blocks))).blocks).toEqual(blocks);
  });

  it('hands out merged cells once, with what they cover', async () => {
    const blocks = [table([cell('wide', { columns: 2 }), 'a'], [cell('tall', { rows: 2 }), 'b', 'c'], ['d', 'e'])];
    expect((await readWord(wordFile(blocks))).blocks).toEqual(blocks);
  });

  it('reads a table within a cell', async () => {
    const blocks = [table([cell([paragraph('outer'), table(['inner']), paragraph('')])])];
    expect((await readWord(wordFile(blocks))).blocks).toEqual(blocks);
  });

  it('reads back whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(randomBlocks, async (blocks) => {
        expect((await readWord(wordFile(blocks))).blocks).toEqual(blocks);
      }),
      { numRuns: 60 },
    );
  });

  it('takes tracked insertions as text and leaves deletions out', async () => {
    const run = (name: string, text: string): string => `<w:r><w:${name}>${text}</w:${name}></w:r>`;
    const content = `<w:p>${run('t', 'by ')}<w:del w:id="1">${run('delText', 'May')}</w:del><w:ins w:id="2">${run('t', 'June')}</w:ins></w:p>`;
    expect((await readWord(zipOf(wordParts(content)))).blocks).toEqual([paragraph('by June')]);
  });

  it('leaves markup and formulas as the text they are', async () => {
    const texts = ['<b onclick="x()">&amp;</b>', '=HYPERLINK("http://example.org")', '{{7*7}}'];
    expect((await readWord(wordFile(texts.map(paragraph)))).blocks).toEqual(texts.map(paragraph));
  });

  it('never looks at pictures or macros', async () => {
    const picture = '<w:p><w:r><w:drawing/></w:r><w:r><w:t>after the picture</w:t></w:r></w:p>';
    const file = zipOf({ ...wordParts(picture), 'word/media/image1.png': 'no picture at all', 'word/vbaProject.bin': 'no macro' });
    expect((await readWord(file)).blocks).toEqual([paragraph('after the picture')]);
  });

  it('drops soft hyphens and shows boxes as ticked or not', async () => {
    const box = (value: 0 | 1): string =>
      `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${value}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>`;
    const content = `<w:p><w:r><w:t>recom</w:t><w:softHyphen/><w:t>mendation</w:t></w:r>${box(1)}${box(0)}</w:p>`;
    expect((await readWord(zipOf(wordParts(content)))).blocks).toEqual([paragraph('recommendation☒☐')]);
  });

  it('finds the text when the main part is called document2.xml', async () => {
    const { 'word/document.xml': document = '', ...rest } = wordParts('<w:p><w:r><w:t>found</w:t></w:r></w:p>');
    const renamed = Object.fromEntries(Object.entries(rest).map(([name, xml]) => [name, xml.replace('word/document.xml', 'word/document2.xml')]));
    expect((await readWord(zipOf({ ...renamed, 'word/document2.xml': document }))).blocks).toEqual([paragraph('found')]);
  });

  it('is what the paper reader does, whatever the name of the file', async () => {
    const bytes = wordFile([paragraph('here')]);
    expect((await createPaperReader().read({ name: 'paper.pdf', bytes })).blocks).toEqual([paragraph('here')]);
  });
});
