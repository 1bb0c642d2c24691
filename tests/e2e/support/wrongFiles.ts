import { readFileSync } from 'node:fs';
import { wordFile, zipOf } from '../../builders/wordFile';
import { patchEntry } from '../../builders/brokenZip';
import { samplePaper } from './siteLists';

/** A file that is no paper, and a piece of the sentence that it must give. */
export type WrongFile = readonly [name: string, bytes: Uint8Array, sentence: string];

const beginning = (...bytes: readonly number[]): Uint8Array => new Uint8Array([...bytes, ...new Array<number>(600).fill(0)]);

/** An old compound file with one stream of this name in it, as UTF-16. */
function compoundFile(streamName: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(streamName, 'utf16le'), 1024);
  return file;
}

/** One file of every kind that is refused. */
export function wrongFiles(): readonly WrongFile[] {
  const sample = new Uint8Array(readFileSync(samplePaper));
  const part = { kind: 'paragraph', text: 'Minutes of the last meeting' } as const;
  const huge = patchEntry(wordFile([part]), 'word/document.xml', { size: 300_000_000 });
  return [
    ['paper.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'This is a PDF. Save the paper as a Word document (.docx)'],
    ['scan.png', beginning(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'This is a picture.'],
    ['paper.doc', compoundFile('WordDocument'), 'This is an old Word format'],
    ['locked.docx', compoundFile('EncryptedPackage'), 'protected by a password'],
    ['half.docx', sample.slice(0, sample.length / 2), 'damaged or incomplete'],
    ['empty.docx', new Uint8Array(0), 'This file is empty.'],
    ['notes.docx', new TextEncoder().encode('Only some notes'), 'This is not a Word document.'],
    ['photos.zip', zipOf({ 'photo.txt': 'a' }), 'packed like one'],
    ['table.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), 'This is an Excel workbook.'],
    ['slides.pptx', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<presentation/>' }), 'This is a PowerPoint presentation.'],
    ['huge.docx', huge, 'too large inside'],
    ['large.docx', new Uint8Array(26_214_401), 'up to 25 MB can be read'],
    ['minutes.docx', wordFile([part]), 'No recommendations were found'],
  ];
}
