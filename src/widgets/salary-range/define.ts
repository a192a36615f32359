import {define} from '../../section/define.js';
import {SalaryRange} from './salary-range.js';

define('salary-range', SalaryRange);
