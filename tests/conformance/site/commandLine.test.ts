import { readCommand } from './commandLine';

describe('the command line of a conformance run', () => {
  it('takes the site without what follows it', () => {
    expect(readCommand(['--site', 'https://council.example/sites/test/?x=1'])).toEqual({
      kind: 'run', siteUrl: 'https://council.example/sites/test', hasAgreed: false, isHeadless: false, only: '',
    });
  });

  it('takes every option', () => {
    const all = ['--site', 'https://council.example/sites/test', '--yes', '--headless', '--only', 'etag.', '--profile', 'folder', '--json', 'file'];
    expect(readCommand(all)).toMatchObject({ hasAgreed: true, isHeadless: true, only: 'etag.', profile: 'folder', jsonFile: 'file' });
    expect(readCommand(['--table'])).toEqual({ kind: 'table' });
    expect(readCommand(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([[[]], [['--site', 'council.example']], [['--site', 'file:///x']], [['--site']], [['--sites', 'https://council.example']]])('refuses %j', (parameters) => {
    expect(() => readCommand(parameters)).toThrow();
  });
});
