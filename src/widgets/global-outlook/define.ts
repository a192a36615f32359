import {define} from '../../section/define.js';
import {GlobalOutlook} from './global-outlook.js';

define('global-outlook', GlobalOutlook);
