<?php
/**
 * Authors may save what administrators may: the elements, with their attributes and what is to be read in them.
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', 'career_widgets_allowed_html', 10, 2 );

/**
 * Extends what may stand in a post; comments stay as they are.
 *
 * @param array        $tags    What is allowed, by tag.
 * @param string|array $context For what.
 * @return array
 */
function career_widgets_allowed_html( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$data = array( 'data-career-widget' => true );
	foreach ( career_widgets_elements() as $tag => $attributes ) {
		$tags[ career_widgets_prefix() . $tag ] = array_fill_keys( $attributes, true );
		foreach ( $attributes as $attribute ) {
			$data[ 'data-' . $attribute ] = true;
		}
	}
	// The text in an element has the first, and says its language with the others.
	$of_text     = array_fill_keys( array( 'slot', 'lang', 'dir' ), true );
	$tags['div'] = array_merge( isset( $tags['div'] ) ? $tags['div'] : array(), $of_text, $data );
	return $tags;
}
