import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { contentSecurityPolicy } from '../page/contentSecurityPolicy';
import { loaderAssemblyFile, loaderRequireJs } from '../page/loaderRequireJs';

const projectModules = path.resolve(__dirname, '..', '..', '..', 'node_modules');

function modulesWithLoader(text: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loader-'));
  fs.mkdirSync(path.dirname(path.join(folder, loaderAssemblyFile)), { recursive: true });
  fs.writeFileSync(path.join(folder, loaderAssemblyFile), text);
  return folder;
}

describe('the policy of the local page', () => {
  it('allows no script but files of its own, and nothing that is not named', () => {
    const directives = contentSecurityPolicy('abc').split('; ');
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("style-src 'self' 'nonce-abc'");
    expect(directives.join(' ')).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe("RequireJS out of SPFx's loader", () => {
  it('is the whole of it, as the loader would evaluate it', () => {
    const text = loaderRequireJs(projectModules);
    expect(text).toMatch(/^\/\*\* vim/);
    expect(text).toMatch(/\}\(this,[^]*$/);
    expect(() => new Function(text)).not.toThrow();
  });

  it.each(['nothing of the kind', "exports='@license RequireJS: another text'", "exports='@license RequireJS"])('is missed in plain words in a loader with %s', (text) => {
    expect(() => loaderRequireJs(modulesWithLoader(text))).toThrow('tests/site/page/loaderRequireJs.ts');
  });
});
