const en = { heading: "What education it takes", routes: "Ways to get there", certifications: "Certificates" };
export {
  en
};
//# sourceMappingURL=messages.js.map
