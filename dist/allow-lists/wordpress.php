<?php
// career-widgets 0.1.0: what lets through its elements, its <div data-career-widget>, and what is to be read in them.
// For a plugin, or functions.php of a theme: then authors may save the elements as administrators do. They may save the <div> without it.
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$elements = array(
		'career-guide' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'no-address' => true, 'sections' => true, 'src' => true ),
		'career-ladder' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true, 'years' => true ),
		'career-path' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'case-studies' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'common-mistakes' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'contextual-advice' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'core-functions' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'day-timeline' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'global-outlook' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'job-market' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'job-outlook' => array( 'area' => true, 'average' => true, 'debug' => true, 'from' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'jobs' => true, 'label' => true, 'lang' => true, 'openings' => true, 'rate' => true, 'source' => true, 'src' => true, 'to' => true ),
		'key-responsibilities' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'market-demand' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'level' => true, 'src' => true ),
		'membership-plans' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'portfolio-tips' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'pros-cons' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'related-roles' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'required-education' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'role-faq' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'no-address' => true, 'src' => true ),
		'role-skills' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'role-summary' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'salary-range' => array( 'area' => true, 'currency' => true, 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'hours-per-year' => true, 'lang' => true, 'max' => true, 'median' => true, 'min' => true, 'per' => true, 'src' => true ),
		'share-guide' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'section' => true, 'src' => true ),
		'skill-map' => array( 'debug' => true, 'guide' => true, 'have' => true, 'heading' => true, 'heading-level' => true, 'interactive' => true, 'lang' => true, 'src' => true ),
		'source-list' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'no-address' => true, 'src' => true ),
		'tech-stack' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'work-life-balance' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
		'work-setting' => array( 'debug' => true, 'guide' => true, 'heading' => true, 'heading-level' => true, 'lang' => true, 'src' => true ),
	);
	$elements['div'] = array_merge( isset( $tags['div'] ) ? $tags['div'] : array(), array( 'slot' => true, 'lang' => true, 'dir' => true, 'data-career-widget' => true, 'data-area' => true, 'data-average' => true, 'data-currency' => true, 'data-debug' => true, 'data-from' => true, 'data-guide' => true, 'data-have' => true, 'data-heading' => true, 'data-heading-level' => true, 'data-hours-per-year' => true, 'data-interactive' => true, 'data-jobs' => true, 'data-label' => true, 'data-lang' => true, 'data-level' => true, 'data-max' => true, 'data-median' => true, 'data-min' => true, 'data-no-address' => true, 'data-openings' => true, 'data-per' => true, 'data-rate' => true, 'data-section' => true, 'data-sections' => true, 'data-source' => true, 'data-src' => true, 'data-to' => true, 'data-years' => true ) );
	return array_merge( $tags, $elements );
}, 10, 2 );
