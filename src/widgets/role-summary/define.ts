import {define} from '../../section/define.js';
import {RoleSummary} from './role-summary.js';

define('role-summary', RoleSummary);
