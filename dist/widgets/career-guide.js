import "../shared/career-guide.js";
