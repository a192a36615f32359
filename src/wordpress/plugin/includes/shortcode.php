<?php
/**
 * The shortcode, for the classic editor and for page builders:
 * [career-widget widget="salary-range" guide="operations-assistant"]$35,000 to $55,000 a year[/career-widget]
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'career-widget', 'career_widgets_shortcode' );

/**
 * What the shortcode becomes.
 *
 * @param array|string $given What stands in it; `guide` is the name or the address of a guide, the others are attributes of the widget.
 * @param string|null  $text  What is to be read until the widget is drawn.
 * @return string
 */
function career_widgets_shortcode( $given, $text = null ) {
	$given    = is_array( $given ) ? $given : array();
	$elements = career_widgets_elements();
	$widget   = isset( $given['widget'] ) ? $given['widget'] : 'career-guide';
	if ( ! isset( $elements[ $widget ] ) ) {
		return '';
	}

	$attributes = array();
	$address    = career_widgets_address( isset( $given['guide'] ) ? $given['guide'] : ( isset( $given['src'] ) ? $given['src'] : '' ) );
	if ( '' !== $address ) {
		$attributes['src'] = $address;
	}
	$shown = array();
	foreach ( $given as $name => $value ) {
		// One that is on or off has no name here, only a value.
		$is_switch = is_int( $name );
		$name      = $is_switch ? $value : $name;
		if ( in_array( $name, array( 'guide', 'src' ), true ) || ! in_array( $name, $elements[ $widget ], true ) ) {
			continue;
		}
		$attributes[ $name ] = $is_switch ? '' : $value;
		if ( ! $is_switch && ! in_array( $name, array( 'lang', 'heading', 'heading-level' ), true ) ) {
			$shown[] = str_replace( '-', ' ', $name ) . ' ' . $value;
		}
	}

	$text = trim( (string) $text );
	if ( '' === $text ) {
		$about = isset( $attributes['heading'] ) ? $attributes['heading'] : ucfirst( str_replace( '-', ' ', $widget ) );
		$more  = array_filter( array_merge( array( career_widgets_role( $address ) ), $shown ) );
		$text  = '<p>' . esc_html( $about . ( $more ? ': ' . implode( ', ', $more ) : '' ) ) . '</p>';
	} else {
		$text = '<div>' . wp_kses_post( do_shortcode( $text ) ) . '</div>';
	}
	return career_widgets_markup( $widget, $attributes, $text );
}
