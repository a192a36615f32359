<?php
/**
 * The script and the styles: on pages that have a widget, and in the editor.
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'career_widgets_register_assets', 5 );
add_action( 'wp_enqueue_scripts', 'career_widgets_enqueue_for_posts' );
add_action( 'enqueue_block_assets', 'career_widgets_enqueue_in_canvas' );
add_filter( 'script_loader_tag', 'career_widgets_script_tag', 10, 2 );
// Whatever puts content on a page passes one of these; late, so that shortcodes and embeds have been made.
foreach ( array( 'render_block', 'the_content', 'widget_text', 'widget_custom_html_content', 'do_shortcode_tag' ) as $career_widgets_hook ) {
	add_filter( $career_widgets_hook, 'career_widgets_enqueue_where_shown', 100 );
}

/**
 * Tells WordPress of the files.
 */
function career_widgets_register_assets() {
	$url = plugins_url( 'assets/', CAREER_WIDGETS_FILE );
	// Fetches only the widgets and languages that the page uses.
	wp_register_script( 'career-widgets', $url . 'loader.js', array(), CAREER_WIDGETS_VERSION, false );
	// Keeps their places free until they are drawn; its tags have no prefix.
	wp_register_style( 'career-widgets', '' === career_widgets_prefix() ? $url . 'reserve.css' : false, array(), CAREER_WIDGETS_VERSION );
	$look = career_widgets_look();
	if ( '' !== $look ) {
		wp_add_inline_style( 'career-widgets', $look );
	}

	// In the editor everything is there at once.
	wp_register_script( 'career-widgets-all', $url . 'career-widgets.classic.js', array(), CAREER_WIDGETS_VERSION, false );
	foreach ( glob( dirname( CAREER_WIDGETS_FILE ) . '/assets/locales/*.js' ) as $file ) {
		$language = basename( $file, '.js' );
		wp_register_script( 'career-widgets-' . $language, $url . 'locales/' . $language . '.js', array( 'career-widgets-all' ), CAREER_WIDGETS_VERSION, false );
	}
}

/**
 * What the theme and the settings say of colour and fonts, as CSS.
 *
 * @return string
 */
function career_widgets_look() {
	$rules  = array();
	$accent = career_widgets_option( 'accent' );
	if ( '' !== $accent ) {
		$rules[] = '--career-accent:var(--wp--preset--color--' . $accent . ')';
	}
	$headings = wp_get_global_styles( array( 'elements', 'heading', 'typography' ) );
	if ( ! empty( $headings['fontFamily'] ) && is_string( $headings['fontFamily'] ) && preg_match( '/^[\w\s(),"\'-]+$/', $headings['fontFamily'] ) ) {
		$rules[] = '--career-heading-font:' . $headings['fontFamily'];
	}
	return $rules ? 'body{' . implode( ';', $rules ) . '}' : '';
}

/**
 * Enqueues what readers need.
 */
function career_widgets_enqueue() {
	wp_enqueue_script( 'career-widgets' );
	wp_enqueue_style( 'career-widgets' );
}

/**
 * Before the page begins, where its posts are known by then: so the places are kept free from the start.
 */
function career_widgets_enqueue_for_posts() {
	global $wp_query;
	foreach ( $wp_query->posts as $post ) {
		if ( $post instanceof WP_Post && career_widgets_has( $post->post_content ) ) {
			career_widgets_enqueue();
			return;
		}
	}
}

/**
 * Where a widget is shown that was not known of before: in a widget area, in a template, by a page builder.
 *
 * @param string $html What is shown; it stays as it is.
 * @return string
 */
function career_widgets_enqueue_where_shown( $html ) {
	if ( ! is_admin() && ! is_feed() && ! wp_script_is( 'career-widgets' ) && career_widgets_has( $html ) ) {
		career_widgets_enqueue();
	}
	return $html;
}

/**
 * The canvas of the editor, which may be a frame, has the widgets as readers see them.
 */
function career_widgets_enqueue_in_canvas() {
	if ( ! is_admin() ) {
		return;
	}
	wp_enqueue_style( 'career-widgets' );
	wp_enqueue_script( 'career-widgets-all' );
	foreach ( glob( dirname( CAREER_WIDGETS_FILE ) . '/assets/locales/*.js' ) as $file ) {
		wp_enqueue_script( 'career-widgets-' . basename( $file, '.js' ) );
	}
}

/**
 * Makes a module of the script, and tells it of the prefix.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its name.
 * @return string
 */
function career_widgets_script_tag( $tag, $handle ) {
	if ( 'career-widgets' !== $handle && 'career-widgets-all' !== $handle ) {
		return $tag;
	}
	$tags = new WP_HTML_Tag_Processor( $tag );
	while ( $tags->next_tag( 'script' ) ) {
		if ( null === $tags->get_attribute( 'src' ) ) {
			continue;
		}
		if ( 'career-widgets' === $handle ) {
			$tags->set_attribute( 'type', 'module' );
		}
		if ( '' !== career_widgets_option( 'prefix' ) ) {
			$tags->set_attribute( 'data-career-prefix', career_widgets_option( 'prefix' ) );
		}
	}
	return $tags->get_updated_html();
}
