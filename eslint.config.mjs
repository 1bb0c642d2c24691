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
      'jsdoc/no-types': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  {
    files: ['src/domain/**', 'src/application/**', 'src/schema/**'],
    rules: { 'no-restricted-globals': ['error', ...noDates] },
  },
);
