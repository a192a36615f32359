<?php
/**
 * The attributes of each widget.
 *
 * @package CareerWidgets
 */

return array(
	'career-guide' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'no-address', 'sections', 'src' ),
	'career-ladder' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src', 'years' ),
	'career-path' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'case-studies' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'common-mistakes' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'contextual-advice' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'core-functions' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'day-timeline' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'global-outlook' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'job-market' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'job-outlook' => array( 'area', 'average', 'debug', 'from', 'guide', 'heading', 'heading-level', 'jobs', 'label', 'lang', 'openings', 'rate', 'source', 'src', 'to' ),
	'key-responsibilities' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'market-demand' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'level', 'src' ),
	'membership-plans' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'portfolio-tips' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'pros-cons' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'related-roles' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'required-education' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'role-faq' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'no-address', 'src' ),
	'role-skills' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'role-summary' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'salary-range' => array( 'area', 'currency', 'debug', 'guide', 'heading', 'heading-level', 'hours-per-year', 'lang', 'max', 'median', 'min', 'per', 'src' ),
	'share-guide' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'section', 'src' ),
	'skill-map' => array( 'debug', 'guide', 'have', 'heading', 'heading-level', 'interactive', 'lang', 'src' ),
	'source-list' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'no-address', 'src' ),
	'tech-stack' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'work-life-balance' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
	'work-setting' => array( 'debug', 'guide', 'heading', 'heading-level', 'lang', 'src' ),
);
