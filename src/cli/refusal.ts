/** What was asked for wrongly: it is said without a stack, and the command ends with 2. */
export class Refusal extends Error {}
export const refuse = (message: string): never => {
  throw new Refusal(message);
};

/** The number that an option was given. */
export function numberFrom(option: string, given: string | undefined, least: number, most = Infinity): number | undefined {
  if (given === undefined) return;
  const number = given.trim() ? Number(given) : NaN;
  return Number.isInteger(number) && number >= least && number <= most ? number : refuse(`${option} ${given}: expected a number from ${least}${most < Infinity ? ` to ${most}` : ''}`);
}
