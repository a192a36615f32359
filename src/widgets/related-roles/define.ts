import {define} from '../../section/define.js';
import {RelatedRoles} from './related-roles.js';

define('related-roles', RelatedRoles);
