export {toMarkdown, toPlainText} from '../../server/text.js';
