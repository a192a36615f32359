<?php
/**
 * The shortcode, for the classic editor and for page builders:
 * [career-widget widget="salary-range" guide="operations-assistant" text="$35,000 to $55,000 a year"]
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'career-widget', 'career_widgets_shortcode' );

/**
 * What the shortcode becomes.
 *
 * @param array|string $given   What stands in it; `guide` is the name or the address of a guide, `text` what is to be read until the widget
 *                              is drawn, the others are attributes of the widget.
 * @param string|null  $content What WordPress takes for its content: all up to a closing one, which may be another's. It stays behind it.
 * @return string
 */
function career_widgets_shortcode( $given, $content = null ) {
	$given    = is_array( $given ) ? $given : array();
	$elements = career_widgets_elements();
	$widget   = isset( $given['widget'] ) ? $given['widget'] : 'career-guide';
	$behind   = do_shortcode( (string) $content );
	if ( ! isset( $elements[ $widget ] ) ) {
		return $behind;
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

	$text = isset( $given['text'] ) ? trim( $given['text'] ) : '';
	if ( '' === $text ) {
		$about = isset( $attributes['heading'] ) ? $attributes['heading'] : ucfirst( str_replace( '-', ' ', $widget ) );
		$more  = array_filter( array_merge( array( career_widgets_role( $address ) ), $shown ) );
		$text  = $about . ( $more ? ': ' . implode( ', ', $more ) : '' );
	}
	return career_widgets_markup( $widget, $attributes, '<p>' . esc_html( $text ) . '</p>' ) . $behind;
}
