import * as React from 'react';

/** Makes one of what the forms of the parts say: whether leaving the panel would lose something. Stable from draw to draw. */
export function useTypedParts(onTyped: (isTyped: boolean) => void): (partId: number, isTyped: boolean) => void {
  const [typed, setTyped] = React.useState<ReadonlySet<number>>(new Set());
  const isTyped = typed.size > 0;
  React.useEffect(() => onTyped(isTyped), [isTyped, onTyped]);
  React.useEffect(() => () => onTyped(false), [onTyped]);
  return React.useCallback((partId, isPartTyped) => {
    setTyped((before) => {
      if (before.has(partId) === isPartTyped) return before;
      const others = [...before].filter((id) => id !== partId);
      return new Set(isPartTyped ? [...others, partId] : others);
    });
  }, []);
}
