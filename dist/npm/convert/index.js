import { convertOnet, onetTables } from "./onet.js";
import { TableError } from "./table.js";
import { fromHtml, fromJsonLd } from "./schema-org.js";
import { fromNationalCareersService } from "./national-careers-service.js";
import { fromJsonResume } from "./json-resume.js";
import { convertText, formatOf } from "./convert.js";
import { jsonLdScript, toJsonLd } from "./to-schema-org.js";
import { toMarkdown, toPlainText } from "./to-text.js";
import { repairMojibake } from "./mojibake.js";
export {
  TableError,
  convertOnet,
  convertText,
  formatOf,
  fromHtml,
  fromJsonLd,
  fromJsonResume,
  fromNationalCareersService,
  jsonLdScript,
  onetTables,
  repairMojibake,
  toJsonLd,
  toMarkdown,
  toPlainText
};
//# sourceMappingURL=index.js.map
