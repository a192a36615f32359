<?php
/**
 * The blocks and the pattern.
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'career_widgets_register_blocks' );
add_action( 'init', 'career_widgets_register_pattern' );
add_filter( 'block_categories_all', 'career_widgets_category' );

/**
 * Tells WordPress of the blocks and of the script that edits them.
 */
function career_widgets_register_blocks() {
	$url = plugins_url( 'editor/', CAREER_WIDGETS_FILE );
	// Reads guides and writes what is saved of them.
	wp_register_script( 'career-widgets-snippet', $url . 'snippet.js', array(), CAREER_WIDGETS_VERSION, true );
	wp_register_script(
		'career-widgets-editor',
		$url . 'blocks.js',
		array( 'career-widgets-snippet', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-hooks', 'wp-i18n' ),
		CAREER_WIDGETS_VERSION,
		true
	);
	wp_set_script_translations( 'career-widgets-editor', 'career-widgets', dirname( CAREER_WIDGETS_FILE ) . '/languages' );
	wp_add_inline_script(
		'career-widgets-editor',
		'var careerWidgetsSettings = ' . wp_json_encode(
			array(
				'guides'   => career_widgets_option( 'guides' ),
				'language' => get_bloginfo( 'language' ),
				// A module, which the editor fetches when somebody gives a guide.
				'lint'     => $url . 'lint.js?ver=' . CAREER_WIDGETS_VERSION,
			)
		) . ';',
		'before'
	);
	wp_register_style( 'career-widgets-editor', $url . 'blocks.css', array(), CAREER_WIDGETS_VERSION );
	register_block_type( dirname( CAREER_WIDGETS_FILE ) . '/blocks/widget' );
	register_block_type( dirname( CAREER_WIDGETS_FILE ) . '/blocks/guide' );
}

/**
 * The place of the blocks in the inserter.
 *
 * @param array[] $categories Those that there are.
 * @return array[]
 */
function career_widgets_category( $categories ) {
	return array_merge(
		$categories,
		array(
			array(
				'slug'  => 'career-widgets',
				'title' => __( 'Career guide', 'career-widgets' ),
			),
		)
	);
}

/**
 * A page about a role: one guide that is given to one of its blocks fills them all.
 */
function career_widgets_register_pattern() {
	register_block_pattern_category( 'career-widgets', array( 'label' => __( 'Career guide', 'career-widgets' ) ) );
	$content = '';
	foreach ( array( 'role-summary', 'salary-range', 'key-responsibilities', 'career-ladder', 'day-timeline', 'job-outlook', 'role-faq', 'source-list' ) as $widget ) {
		$content .= '<!-- wp:career-widgets/widget ' . wp_json_encode( array( 'widget' => $widget ) ) . " /-->\n\n";
	}
	register_block_pattern(
		'career-widgets/role-page',
		array(
			'title'       => __( 'Role page', 'career-widgets' ),
			'description' => __( 'The main sections of a career guide. Give one of them the guide, and all take it.', 'career-widgets' ),
			'categories'  => array( 'career-widgets' ),
			'content'     => trim( $content ),
		)
	);
}
