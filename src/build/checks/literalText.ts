/**
 * Finds words a reader would see that stand in the code instead of the messages:
 * `tsx src/build/checks/literalText.ts [ROOT]`. Reads every .tsx of features, ui and app.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { sourceFiles } from './moduleGraph.ts';

const spoken = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;
const letters = /\p{L}{2,}/u;

const root = resolve(process.argv[2] ?? '.');
const files = ['src/features', 'src/ui', 'src/app']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => sourceFiles(root, folder))
  .filter((path) => path.endsWith('.tsx'));
const found = files.flatMap((path) => literalsIn(path, readFileSync(join(root, path), 'utf8')));

for (const line of found) console.error(line);
console.log(`literal text: ${files.length} views read, ${found.length} with words of their own`);
process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0;

function literalsIn(path: string, source: string): readonly string[] {
  const lines: string[] = [];
  const report = (rule: string, node: ESTree.Node, text: string) => {
    if (!letters.test(text)) return;
    const line = source.slice(0, node.start).split('\n').length;
    lines.push(`${rule}: ${path}:${line} ${JSON.stringify(text.trim())}`);
  };
  new Visitor({
    JSXText: (node) => report('text-between-tags', node, node.value),
    JSXElement: ({ children }) => {
      for (const child of children) {
        if (child.type === 'JSXExpressionContainer') report('text-in-braces', child, literalOf(child.expression));
      }
    },
    JSXAttribute: (node) => {
      if (node.name.type !== 'JSXIdentifier' || !spoken.test(node.name.name) || !node.value) return;
      const given = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
      report('text-in-attribute', node, literalOf(given));
    },
  }).visit(parseSync(path, source).program);
  return lines;
}

function literalOf(node: ESTree.Node): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join(' ');
  if (node.type === 'ConditionalExpression') return `${literalOf(node.consequent)} ${literalOf(node.alternate)}`;
  return '';
}
