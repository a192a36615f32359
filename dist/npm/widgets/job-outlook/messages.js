import * as growth from "../../wording/growth.js";
const en = {
  ...growth.en,
  heading: "Job outlook",
  up: "Employment is projected to grow by {rate}.",
  upOver: "Employment is projected to grow by {rate} from {from} to {to}.",
  down: "Employment is projected to shrink by {rate}.",
  downOver: "Employment is projected to shrink by {rate} from {from} to {to}.",
  same: "Employment is projected to stay the same.",
  sameOver: "Employment is projected to stay the same from {from} to {to}.",
  /** {average} has a sign: "+3%". */
  against: "For all occupations together the change is {average}.",
  area: "Area: {area}.",
  /** Where the figures are those of a wider occupation or a group: which. */
  whose: "The figures are for: {name}.",
  /** Places that have to be filled in a year. */
  openings: "Openings a year",
  jobs: "Jobs",
  jobsIn: "Jobs in {from}",
  occupation: "Occupation",
  role: "This role",
  all: "All occupations"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
