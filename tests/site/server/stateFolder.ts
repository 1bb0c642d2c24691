import * as fs from 'node:fs';
import * as path from 'node:path';

/** Milliseconds of quiet after which changed state is written. */
const quiet = 200;

/** Keeps one JSON value in a file. Without a folder nothing is kept and nothing is read. */
export class StateFile<Value> {
  readonly #file: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #current: (() => Value) | undefined;

  constructor(folder: string | undefined, name: string) {
    if (folder !== undefined) fs.mkdirSync(folder, { recursive: true });
    this.#file = folder === undefined ? undefined : path.join(folder, name);
  }

  /**
   * The kept value, or undefined when there is none yet.
   * @throws Error when the file is damaged
   */
  read(): Value | undefined {
    if (this.#file === undefined || !fs.existsSync(this.#file)) return undefined;
    try {
      return JSON.parse(fs.readFileSync(this.#file, 'utf8')) as Value;
    } catch (error) {
      throw new Error(`${this.#file} cannot be read. Delete it to begin anew.`, { cause: error });
    }
  }

  /** Writes the value soon; several calls in a row write once. */
  writeSoon(current: () => Value): void {
    if (this.#file === undefined) return;
    this.#current = current;
    this.#timer ??= setTimeout(() => this.flush(), quiet);
  }

  /** Writes now what is waiting to be written. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#file === undefined || !this.#current) return;
    // Written beside and renamed, so that an interruption leaves the old state whole.
    fs.writeFileSync(`${this.#file}.new`, JSON.stringify(this.#current()));
    fs.renameSync(`${this.#file}.new`, this.#file);
    this.#current = undefined;
  }
}
