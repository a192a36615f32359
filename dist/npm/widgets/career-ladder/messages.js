import { yearTerms } from "../../wording/time.js";
const en = {
  ...yearTerms,
  heading: "Career ladder",
  /** Steps of a career: the names of the first and the last. */
  steps: { one: "One step: {first}.", other: "{n} steps, from {first} to {last}." },
  stepCount: { one: "One step.", other: "{n} steps." },
  /** Steps that come before the branches part, or after them. */
  shared: { one: "One shared step: {first}.", other: "{n} shared steps, from {first} to {last}." },
  sharedCount: { one: "One shared step.", other: "{n} shared steps." },
  /** Ways to go on: specialist, management. */
  branches: { one: "One branch: {names}.", other: "{n} branches: {names}." },
  branchCount: { one: "One branch.", other: "{n} branches." },
  branch: { one: "{name} with one step", other: "{name} with {n} steps" },
  inBranch: "{title} ({branch})",
  forAll: "Shared",
  /** {years} is written by the language: "3 years". */
  standing: "With {years} of experience you stand at {here}.",
  off: "With {years} of experience you stand at none of these steps.",
  /** {when} is written by the language: "in 2 years". */
  comes: "Next comes {next}, {when}.",
  here: "You are here",
  next: "Next, {when}",
  /** Marks on an axis of years where the reader stands: short. */
  you: "you",
  step: "Step",
  /** What an employer calls a step: L5, Band 3. */
  level: "Level",
  experience: "Experience",
  skills: "Skills"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
