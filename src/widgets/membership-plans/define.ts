import {define} from '../../section/define.js';
import {MembershipPlans} from './membership-plans.js';

define('membership-plans', MembershipPlans);
