import { type Finding, type FindingLevel, finding } from './finding.ts';

/** Fields told one by one. */
const mostTold = 40;

/** Each field of a manifest that says something else than the manifest made again, by its path (`exclusions.sum`). */
export function compareManifest(found: unknown, expected: object, level: FindingLevel): Finding[] {
  const ours = leavesOf(JSON.parse(JSON.stringify(expected)));
  const theirs = leavesOf(found);
  const paths = [...new Set([...theirs.keys(), ...ours.keys()])];
  const told = paths.filter((path) => theirs.get(path) !== ours.get(path));
  return told
    .slice(0, mostTold)
    .map((path) => finding(level, 'field', { path, found: theirs.get(path) ?? '', expected: ours.get(path) ?? '' }));
}

/** The values of a tree by their paths, as JSON writes them but for texts. */
function leavesOf(tree: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (typeof tree === 'object' && tree !== null && Object.keys(tree).length > 0) {
    for (const [key, child] of Object.entries(tree)) leavesOf(child, path === '' ? key : `${path}.${key}`, leaves);
    return leaves;
  }
  return leaves.set(path, typeof tree === 'string' ? tree : JSON.stringify(tree));
}
