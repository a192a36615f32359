import {define} from '../../section/define.js';
import {SkillMap} from './skill-map.js';

define('skill-map', SkillMap);
