import * as React from 'react';
import type { FoundPerson } from '../../../application/ports/directory';
import { Button } from '../Button';
import { errorText } from '../errorText';
import { Field } from '../fields/Field';
import { Notice } from '../Notice';
import { useTrackerContext } from '../TrackerContext';
import type { Strings } from '../../strings/en';
import styles from './PeoplePicker.module.scss';
import { usePeopleSearch, type PeopleSearch } from './usePeopleSearch';

/** What the picker is drawn from. */
export interface PeoplePickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly search: (text: string) => Promise<readonly FoundPerson[]>;
  readonly onChoose: (person: FoundPerson) => void;
}

/** What is said of a search to those who hear it, and shown where nobody is found. */
function statusText(found: PeopleSearch, { people }: Strings): string {
  if (found.phase === 'loading') return people.searching;
  return found.phase === 'ready' ? people.found(found.value.length) : '';
}

/** Moves along the options, round at both ends. */
function moved(active: number, by: 1 | -1, count: number): number {
  if (active < 0) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}

/** What the options are drawn from. */
interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly people: readonly FoundPerson[];
  readonly active: number;
  readonly onChoose: (person: FoundPerson) => void;
}

/** Keeps in sight what the keys have reached; before that, as much of the list as there is room for. */
function useInSight({ people, active }: OptionsProps): React.RefObject<HTMLUListElement> {
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    (list.current?.children[active] ?? list.current)?.scrollIntoView({ block: 'nearest' });
  }, [people, active]);
  return list;
}

/** The people who were found, under the field. */
const Options = (props: OptionsProps): React.ReactElement => (
  <ul ref={useInSight(props)} id={props.id} role="listbox" aria-label={props.label} className={styles.options}>
    {props.people.map((person, index) => (
      // The keys are heard by the field, which keeps the focus.
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
      <li
        key={person.loginName}
        id={`${props.id}-${index}`}
        role="option"
        aria-selected={index === props.active}
        className={styles.option}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => props.onChoose(person)}
      >
        <bdi className={styles.name}>{person.name}</bdi>
        <bdi className={styles.about}>{[person.jobTitle, person.email].filter(Boolean).join(', ')}</bdi>
      </li>
    ))}
  </ul>
);

/**
 * Chooses one of the site's people by the beginning of their name or address.
 * Source of the keys: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const PeoplePicker = ({ id, label, hint, problem, search, onChoose }: PeoplePickerProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const [text, setText] = React.useState('');
  const [active, setActive] = React.useState(-1);
  const [isClosed, setClosed] = React.useState(false);
  const found = usePeopleSearch(text, search);
  const people = found.phase === 'ready' && !isClosed ? found.value : [];
  const listId = `${id}-people`;
  const type = (typed: string): void => {
    setText(typed);
    setActive(-1);
    setClosed(false);
  };
  const press = (event: React.KeyboardEvent): void => {
    const person = people[active];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && people.length > 0) setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, people.length));
    else if (event.key === 'Enter' && person) onChoose(person);
    else if (event.key === 'Escape' && people.length > 0) setClosed(true);
    else return;
    // What the list has taken is not for the form or the panel around it.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker}>
      <Field id={id} label={label} hint={hint} problem={problem}>
        {(control) => (
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={people.length > 0}
            aria-controls={people.length > 0 ? listId : undefined}
            aria-activedescendant={people[active] ? `${listId}-${active}` : undefined}
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      {people.length > 0 && <Options id={listId} label={label} people={people} active={active} onChoose={onChoose} />}
      <p role="status" className={styles.status}>
        {statusText(found, strings)}
      </p>
      {found.phase === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{errorText(found.error, strings).sentence}</p>
          <Button onClick={found.again}>{strings.app.tryAgain}</Button>
        </Notice>
      )}
    </div>
  );
};
