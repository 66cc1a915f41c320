/**
 * Old addresses live for ever. Each step rewrites the parameters of one released form into the
 * next; a step is never changed once released, and every released form keeps a fixture under
 * `tests/links`.
 */
type Step = (params: URLSearchParams) => URLSearchParams;

const steps: readonly Step[] = [];

/** The parameters in today's form. */
export function migrate(params: URLSearchParams): URLSearchParams {
  return steps.reduce((current, step) => step(current), params);
}
