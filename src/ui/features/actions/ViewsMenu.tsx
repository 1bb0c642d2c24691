import * as React from 'react';
import { querySaved, savedQuery } from '../../../application/actionTable/savedQuery';
import type { SavedView } from '../../../application/ports/savedViewStore';
import { Button } from '../../shared/Button';
import { useNavigation } from '../../shared/navigation/Navigation';
import { useTrackerContext } from '../../shared/TrackerContext';
import { columns, type TableLayout } from './columns';
import { Disclosure } from './Disclosure';
import type { ActionsList } from './useActionsList';
import { useSavedViews } from './useSavedViews';
import styles from './ViewsMenu.module.scss';

/** What the choice of views is drawn from. */
export interface ViewsMenuProps {
  readonly list: Pick<ActionsList, 'query' | 'change'>;
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
}

/** The person's own views: to take up, save and delete, and the link to what is listed now. */
export const ViewsMenu = (props: ViewsMenuProps): React.ReactElement => (
  <Disclosure label={useTrackerContext().strings.actions.views.menu} isAtEnd>
    {(close) => <Views {...props} close={close} />}
  </Disclosure>
);

const Views = ({ list, layout, onLayout, close }: ViewsMenuProps & { readonly close: () => void }): React.ReactElement => {
  const words = useTrackerContext().strings.actions.views;
  const { views, message, say, keep, drop } = useSavedViews();
  const name = React.useRef<HTMLInputElement>(null);
  const take = (view: SavedView): void => {
    list.change(() => querySaved(view.parameters));
    onLayout({ ...layout, shown: columns.flatMap((column) => (view.columns.includes(column.name) ? [column.name] : [])), isCompact: view.isCompact });
    close();
  };
  const remove = (view: SavedView): void => {
    void drop(view.name);
    // The button that did it goes away.
    name.current?.focus();
  };
  const save = (typed: string): void => {
    if (typed !== '') void keep({ name: typed, parameters: savedQuery(list.query), columns: layout.shown, isCompact: layout.isCompact });
  };
  return (
    <div className={styles.views}>
      {views.length === 0 && <p className={styles.note}>{words.none}</p>}
      {views.length > 0 && (
        <ul aria-label={words.mine}>
          {views.map((view) => (
            <li key={view.name} className={styles.view}>
              <button type="button" className={styles.take} onClick={() => take(view)}>
                {view.name}
              </button>
              <button type="button" className={styles.remove} aria-label={words.remove(view.name)} onClick={() => remove(view)}>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                  <path d="m1.5 1.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save(name.current?.value.trim() ?? '');
        }}
      >
        <input ref={name} className={styles.name} aria-label={words.name} placeholder={words.name} maxLength={60} required />
        <Button type="submit">{words.save}</Button>
      </form>
      <CopyViewLink list={list} say={say} />
      <p role="status" className={styles.note}>
        {message}
      </p>
    </div>
  );
};

const CopyViewLink = ({ list, say }: Pick<ViewsMenuProps, 'list'> & { readonly say: (message: string) => void }): React.ReactElement | null => {
  const words = useTrackerContext().strings.actions.views;
  const link = useNavigation().linkTo({ view: 'actions', query: list.query, action: undefined });
  if (link === undefined) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  return (
    <Button kind="quiet" onClick={copy}>
      {words.copyLink}
    </Button>
  );
};
