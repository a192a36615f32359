const en = { heading: "Skills", technical: "Technical skills", soft: "Soft skills" };
export {
  en
};
//# sourceMappingURL=messages.js.map
