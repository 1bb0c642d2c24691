import { readActions } from './actions';
import { findBlocks, type FoundBlock } from './blocks';
import type { PaperDocument } from './document';
import { titleOf } from './paperTitle';
import { readPart } from './parts';
import { markRepeatedNumbers, markSameActions } from './repeats';
import type { Doubt, UnderstoodAction, UnderstoodPaper, UnderstoodPart } from './understoodPaper';

function understandParts(blocks: readonly FoundBlock[]): readonly (readonly UnderstoodPart[])[] {
  const themes = new Map<string, string>();
  let count = 0;
  return blocks.map((block) =>
    block.parts.map((found): UnderstoodPart => {
      const part = readPart(found, themes.get(found.reference.number) ?? '');
      themes.set(part.number, part.theme);
      count += 1;
      return { key: `part-${count}`, ...part };
    }),
  );
}

function understandActions(blocks: readonly FoundBlock[], parts: readonly (readonly UnderstoodPart[])[]): readonly UnderstoodAction[] {
  let count = 0;
  return blocks.flatMap((block, index) => {
    const partKeys = (parts[index] ?? []).map((part) => part.key);
    return block.rows.flatMap(readActions).map((action): UnderstoodAction => {
      count += 1;
      const alone: Doubt = { kind: 'action-without-recommendation', field: 'recommendation', quote: action.text, others: [] };
      const doubts = partKeys.length === 0 ? [...action.doubts, alone] : action.doubts;
      return { key: `action-${count}`, partKeys, ...action, doubts };
    });
  });
}

/**
 * Understands an executive's response paper in the block layout (see `findBlocks`): its recommendations with what was
 * decided on each part, and the actions promised under them. What leaves doubt is kept as written and named as a doubt.
 * Never throws: a paper of another layout gives no parts.
 */
export function understandPaper(document: PaperDocument): UnderstoodPaper {
  const blocks = findBlocks(document);
  const parts = understandParts(blocks);
  return {
    title: titleOf(document),
    parts: markRepeatedNumbers(parts.flat()),
    actions: markSameActions(understandActions(blocks, parts)),
  };
}
