import { yearTerms } from "../../wording/time.js";
const en = {
  ...yearTerms,
  heading: "Career ladder",
  steps: { one: "One step: {first}.", other: "{n} steps, from {first} to {last}." },
  stepCount: { one: "One step.", other: "{n} steps." },
  shared: { one: "One shared step: {first}.", other: "{n} shared steps, from {first} to {last}." },
  sharedCount: { one: "One shared step.", other: "{n} shared steps." },
  branches: { one: "One branch: {names}.", other: "{n} branches: {names}." },
  branchCount: "{n} branches.",
  branch: { one: "{name} with one step", other: "{name} with {n} steps" },
  inBranch: "{title} ({branch})",
  forAll: "Shared",
  standing: "With {years} of experience you stand at {here}.",
  off: "With {years} of experience you stand at none of these steps.",
  comes: "Next comes {next}, {when}.",
  here: "You are here",
  next: "Next, {when}",
  you: "you",
  step: "Step",
  level: "Level",
  experience: "Experience",
  pay: "Pay",
  skills: "Skills",
  notGiven: "not given",
  payMedian: "median {amount}",
  payMean: "average {amount}",
  payFrom: "from {amount}",
  payUpTo: "up to {amount}",
  payPercentile: "{n}th percentile {amount}",
  payOf: "{name}: {amount}",
  payTop: "top {share} from {amount}",
  payHours: { one: "for {n} hour a week", other: "for {n} hours a week" },
  paySample: { one: "from {n} observation", other: "from {n} observations" }
};
export {
  en
};
//# sourceMappingURL=messages.js.map
