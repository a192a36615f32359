import {define} from '../../section/define.js';
import {JobOutlook} from './job-outlook.js';

define('job-outlook', JobOutlook);
