import {define} from '../../section/define.js';
import {RoleFaq} from './role-faq.js';

define('role-faq', RoleFaq);
