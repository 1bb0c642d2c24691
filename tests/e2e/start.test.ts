import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '..', '..');
const script = path.join(root, 'scripts', 'start.mjs');

/** Waits for the line with the address. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The command has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Ready: ')) return line.slice('Ready: '.length);
  }
  throw new Error('The command ended before it was ready.');
}

describe('npm start', () => {
  let running: ChildProcess | undefined;
  afterEach(() => running?.kill());

  it('serves the page with the sample review, and ends cleanly', async () => {
    const child = spawn(process.execPath, [script, '--no-build', '--port', '0', '--as', 'reader'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    running = child;
    const address = await addressOf(child);
    const page = await (await fetch(address)).text();
    expect(page).toContain('you are Lee Carter');
    const actions = new URL("../_api/web/getList('/sites/scrutiny/Lists/ScrutinyActions')/items?$select=Id&$top=100", address);
    const answer = (await (await fetch(actions, { headers: { accept: 'application/json' } })).json()) as { value: unknown[] };
    expect(answer.value).toHaveLength(22);
    child.kill('SIGTERM');
    await expect(once(child, 'exit')).resolves.toEqual([0, null]);
  });

  it.each([
    [['--prot', '4'], "Unknown option '--prot'"],
    [['--rows', 'many'], '--rows needs a whole number, not "many".'],
    [['--faults', '429,nonsense'], '--faults does not understand "nonsense".'],
  ])('refuses %p with its help', async (words, message) => {
    const failure = promisify(execFile)(process.execPath, [script, ...words]);
    await expect(failure).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
    await expect(failure).rejects.toMatchObject({ stderr: expect.stringContaining('--latency MS') as string });
  });
});
