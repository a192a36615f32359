<?php
/**
 * What stands for a widget in a post.
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of each widget, by its tag.
 *
 * @return array<string, string[]>
 */
function career_widgets_elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements.php';
	}
	return $elements;
}

/**
 * What stands before every tag on this site, with its hyphen.
 *
 * @return string
 */
function career_widgets_prefix() {
	$prefix = career_widgets_option( 'prefix' );
	return '' === $prefix ? '' : $prefix . '-';
}

/**
 * Whether there is a widget in HTML, or what becomes one: a div, a block of code, a link, the element itself, a shortcode, an address of a guide.
 *
 * @param string $html What is in a post, as it is stored or as it is shown.
 * @return bool
 */
function career_widgets_has( $html ) {
	if ( ! is_string( $html ) || '' === $html ) {
		return false;
	}
	if ( preg_match( '/data-career-widget=|language-career-guide|#career-widget=|\[career-widget[\s\]]/', $html ) ) {
		return true;
	}
	$tags = implode( '|', array_map( 'preg_quote', array_keys( career_widgets_elements() ) ) );
	return 1 === preg_match( '/<' . preg_quote( career_widgets_prefix(), '/' ) . '(?:' . $tags . ')[\s>\/]/', $html );
}

/**
 * The address of a guide: as it is given, or that of its name in the folder of the settings.
 *
 * @param string $guide An address, or a name like "operations-assistant".
 * @return string Nothing where it is neither.
 */
function career_widgets_address( $guide ) {
	$guide = trim( $guide );
	if ( preg_match( '#^(?:https?:/)?/#i', $guide ) ) {
		return esc_url_raw( $guide, array( 'http', 'https' ) );
	}
	$folder = career_widgets_option( 'guides' );
	if ( '' === $folder || ! preg_match( '/^[\w-]+(?:\.[\w-]+)*$/', $guide ) ) {
		return '';
	}
	return trailingslashit( $folder ) . preg_replace( '/\.json$/', '', $guide ) . '.json';
}

/**
 * A widget as every role may save it: a div, with text to read where no script is.
 *
 * @param string                $widget     Tag of the widget.
 * @param array<string, string> $attributes Its attributes.
 * @param string                $text       HTML that stands for it until it is drawn.
 * @return string
 */
function career_widgets_markup( $widget, $attributes, $text ) {
	$written = ' data-career-widget="' . esc_attr( $widget ) . '"';
	foreach ( $attributes as $name => $value ) {
		// Brackets would begin a shortcode.
		$written .= ' data-' . $name . '="' . str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) ) . '"';
	}
	return '<div' . $written . '>' . $text . '</div>';
}

/**
 * The name of a role that an address ends in: "Operations assistant".
 *
 * @param string $address Address of a guide.
 * @return string
 */
function career_widgets_role( $address ) {
	$path = wp_parse_url( $address, PHP_URL_PATH );
	$name = preg_replace( '/\.\w+$/', '', basename( untrailingslashit( (string) $path ) ) );
	return ucfirst( trim( preg_replace( '/[\W_]+/u', ' ', rawurldecode( $name ) ) ) );
}
