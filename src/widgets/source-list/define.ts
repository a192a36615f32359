import {define} from '../../section/define.js';
import {SourceList} from './source-list.js';

define('source-list', SourceList);
