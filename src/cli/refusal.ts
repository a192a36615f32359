/** What was asked for wrongly: it is said without a stack, and the command ends with 2. */
export class Refusal extends Error {}
export const refuse = (message: string): never => {
  throw new Refusal(message);
};
