import "./ar.js";
import "./de.js";
import "./es.js";
import "./fr.js";
import "./he.js";
import "./hi.js";
import "./it.js";
import "./ja.js";
import "./nl.js";
import "./pl.js";
import "./pt.js";
import "./zh.js";
const translations = ["ar", "de", "es", "fr", "he", "hi", "it", "ja", "nl", "pl", "pt", "zh"];
export {
  translations
};
//# sourceMappingURL=index.js.map
