import * as React from 'react';
import { leaveOut } from '../../../domain/paper/editPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import type { PlanEdit } from './importState';
import { planKeys, planLayout, type PlanLayout } from './planLayout';

/** What the parts and actions of the preview can do. Stable, so that a part that did not change is not drawn again. */
export interface PreviewTools {
  readonly edit: (edit: PlanEdit) => void;
  /** Opens the fields of a part or action and goes to one of them. */
  readonly open: (key: string, field: string) => void;
  /** Closes the fields and goes back to the button that opened them. */
  readonly close: (key: string) => void;
  readonly leaveOut: (key: string, place: string) => void;
  /** Moves the focus to an element of the preview once it is drawn. */
  readonly goTo: (id: string) => void;
  readonly fieldId: (key: string, field: string) => string;
}

/** The preview as its screen uses it. */
export interface Preview {
  readonly layout: PlanLayout;
  readonly openKeys: ReadonlySet<string>;
  readonly tools: PreviewTools;
}

/** Names of the places that are not fields and can be gone to. */
export const previewPlaces = { doubts: 'doubts', undo: 'undo', problems: 'problems' } as const;

function useLayout(plan: ImportPlan, isEditing: boolean): PlanLayout {
  const shown = React.useRef<{ keys: string; layout: PlanLayout }>();
  const keys = planKeys(plan);
  // While a number is being typed everything stays where it is: what moves would take the focus with it.
  if (!shown.current || !isEditing || shown.current.keys !== keys) shown.current = { keys, layout: planLayout(plan) };
  return shown.current.layout;
}

function useFocus(): (id: string) => void {
  const [target, setTarget] = React.useState<{ readonly id: string }>();
  // A layout effect: what had the focus may just have gone, and the next key must not fall on nothing.
  React.useLayoutEffect(() => {
    if (target) document.getElementById(target.id)?.focus();
  }, [target]);
  return React.useCallback((id: string) => setTarget({ id }), []);
}

/** Which parts and actions have their fields open, and where the focus goes. */
export function usePreview(plan: ImportPlan, edit: (edit: PlanEdit) => void): Preview {
  const { leftOut } = useTrackerContext().strings.importPaper;
  const prefix = useUniqueId();
  const goTo = useFocus();
  const [openKeys, setOpenKeys] = React.useState<ReadonlySet<string>>(new Set());
  const tools = React.useMemo((): PreviewTools => {
    const fieldId = (key: string, field: string): string => `${prefix}-${key}-${field}`;
    const without = (key: string) => (before: ReadonlySet<string>) => new Set([...before].filter((other) => other !== key));
    return {
      edit,
      fieldId,
      goTo,
      open(key, field) {
        setOpenKeys((before) => new Set([...before, key]));
        goTo(fieldId(key, field));
      },
      close(key) {
        setOpenKeys(without(key));
        goTo(fieldId(key, 'edit'));
      },
      leaveOut(key, place) {
        setOpenKeys(without(key));
        edit({ change: (now) => leaveOut(now, key), said: leftOut(place) });
        goTo(fieldId('preview', previewPlaces.undo));
      },
    };
  }, [prefix, edit, goTo, leftOut]);
  return { layout: useLayout(plan, openKeys.size > 0), openKeys, tools };
}
