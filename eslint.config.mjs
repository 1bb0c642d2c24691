import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDates = ['Date', 'performance'].map((name) => ({ name, message: 'The domain and the use cases have no clock: take the day as a parameter.' }));

const swallowedErrors = [
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A failure is never swallowed.' },
  {
    selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type=/^(ArrayExpression|ObjectExpression|Literal)$/]",
    message: 'A failure is never shown as emptiness.',
  },
];
const rawOData = {
  selector: "CallExpression[callee.property.name=/^(filter|orderBy|expand)$/] > TemplateLiteral.arguments[expressions.length>0]",
  message: 'Build OData text with sharepoint/odata.ts: PnPjs does not escape.',
};

/** Ways in which a text could become markup, a script or a place to go to. */
const textAsCode = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Texts are never markup: let React draw them.' },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: 'Texts are never markup: let React draw them.' },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)$/]", message: 'Texts are never markup: let React draw them.' },
  { selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln|domain|cookie)$/]", message: 'The page is not ours.' },
  { selector: "CallExpression[callee.property.name='setAttribute']", message: 'Attributes are React properties, whose names lint can see.' },
];
const waysOut = [
  {
    selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=/^(href|xlinkHref|src|srcDoc|action|formAction|data|ping)$/] > JSXExpressionContainer',
    message: 'Only ui/shared/SafeLink.tsx leads anywhere: it knows which addresses may be opened.',
  },
  { selector: "CallExpression[callee.object.name=/^(window|self|globalThis)$/][callee.property.name='open']", message: 'Only ui/shared/SafeLink.tsx leads anywhere.' },
  { selector: "AssignmentExpression[left.property.name=/^(href|location)$/]", message: 'Only ui/shared/SafeLink.tsx leads anywhere.' },
  { selector: "CallExpression[callee.object.property.name='location'][callee.property.name=/^(assign|replace)$/]", message: 'Only ui/shared/SafeLink.tsx leads anywhere.' },
  { selector: "CallExpression[callee.property.name='sendBeacon'], NewExpression[callee.name=/^(WebSocket|EventSource|XMLHttpRequest|Image|Worker)$/]", message: 'Requests go through sharepoint/, to the site alone.' },
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'lib', 'lib-*', 'temp', 'release', 'coverage', '.local', '**/*.scss.ts'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc, 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...swallowedErrors, rawOData],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
      'no-restricted-syntax': ['error', ...swallowedErrors, rawOData, ...textAsCode, ...waysOut],
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-proto': 'error',
      'no-extend-native': 'error',
      'jsdoc/no-types': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  {
    files: ['src/ui/shared/SafeLink.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...swallowedErrors, rawOData, ...textAsCode] },
  },
  {
    files: ['src/domain/**', 'src/application/**', 'src/schema/**'],
    rules: { 'no-restricted-globals': ['error', ...noDates] },
  },
);
