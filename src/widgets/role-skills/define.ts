import {define} from '../../section/define.js';
import {RoleSkills} from './role-skills.js';

define('role-skills', RoleSkills);
