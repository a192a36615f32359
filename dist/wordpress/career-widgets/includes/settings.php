<?php
/**
 * Settings → Career widgets.
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'career_widgets_settings_menu' );
add_action( 'admin_init', 'career_widgets_register_settings' );

/**
 * One of the settings: `guides`, the folder that guides are in; `accent`, a colour of the theme's palette; `prefix`, what stands before every tag.
 *
 * @param string $name Which one.
 * @return string Nothing where it was not set.
 */
function career_widgets_option( $name ) {
	$options = get_option( 'career_widgets', array() );
	return is_array( $options ) && isset( $options[ $name ] ) && is_string( $options[ $name ] ) ? $options[ $name ] : '';
}

/**
 * Adds the page.
 */
function career_widgets_settings_menu() {
	add_options_page( __( 'Career widgets', 'career-widgets' ), __( 'Career widgets', 'career-widgets' ), 'manage_options', 'career-widgets', 'career_widgets_settings_page' );
}

/**
 * Tells WordPress of the settings and their fields.
 */
function career_widgets_register_settings() {
	register_setting(
		'career_widgets',
		'career_widgets',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'career_widgets_sanitize_settings',
			'default'           => array(),
		)
	);
	add_settings_section( 'career_widgets', '', '__return_null', 'career-widgets' );
	$fields = array(
		'guides' => __( 'Folder of guides', 'career-widgets' ),
		'accent' => __( 'Accent colour', 'career-widgets' ),
		'prefix' => __( 'Prefix of elements', 'career-widgets' ),
	);
	foreach ( $fields as $name => $title ) {
		add_settings_field(
			$name,
			$title,
			'career_widgets_settings_field',
			'career-widgets',
			'career_widgets',
			array(
				'name'      => $name,
				'label_for' => 'career-widgets-' . $name,
			)
		);
	}
}

/**
 * The colours of the theme's palette.
 *
 * @return array<string, string> Names by slug.
 */
function career_widgets_palette() {
	$palette = wp_get_global_settings( array( 'color', 'palette', 'theme' ) );
	$colours = array();
	foreach ( is_array( $palette ) ? $palette : array() as $colour ) {
		$colours[ $colour['slug'] ] = $colour['name'];
	}
	return $colours;
}

/**
 * What of the settings may be saved.
 *
 * @param mixed $given What was sent.
 * @return array<string, string>
 */
function career_widgets_sanitize_settings( $given ) {
	$given  = is_array( $given ) ? array_map( 'trim', array_filter( $given, 'is_string' ) ) : array();
	$valid  = array();
	$folder = isset( $given['guides'] ) ? $given['guides'] : '';
	if ( '' !== $folder ) {
		if ( preg_match( '#^(?:https?:/)?/#i', $folder ) ) {
			$valid['guides'] = esc_url_raw( trailingslashit( $folder ), array( 'http', 'https' ) );
		} else {
			add_settings_error( 'career_widgets', 'guides', __( 'The folder of guides is no address: it begins with https:// or with /.', 'career-widgets' ) );
		}
	}
	if ( ! empty( $given['accent'] ) ) {
		$valid['accent'] = sanitize_html_class( $given['accent'] );
	}
	$prefix = isset( $given['prefix'] ) ? $given['prefix'] : '';
	if ( '' !== $prefix ) {
		if ( preg_match( '/^[a-z][a-z\d-]*$/', $prefix ) ) {
			$valid['prefix'] = $prefix;
		} else {
			add_settings_error( 'career_widgets', 'prefix', __( 'The prefix is no name: it has small letters, digits and hyphens, and begins with a letter.', 'career-widgets' ) );
		}
	}
	return $valid;
}

/**
 * A field of the page.
 *
 * @param array $field Its `name`.
 */
function career_widgets_settings_field( $field ) {
	$name  = $field['name'];
	$value = career_widgets_option( $name );
	if ( 'accent' === $name ) {
		echo '<select id="career-widgets-accent" name="career_widgets[accent]">';
		printf( '<option value="">%s</option>', esc_html__( 'The widgets’ own', 'career-widgets' ) );
		foreach ( career_widgets_palette() as $slug => $title ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $slug ), selected( $value, $slug, false ), esc_html( $title ) );
		}
		echo '</select>';
		printf( '<p class="description">%s</p>', esc_html__( 'A colour of the theme’s palette. It changes with the theme and its style variations.', 'career-widgets' ) );
		return;
	}
	printf( '<input type="text" class="regular-text code" id="career-widgets-%1$s" name="career_widgets[%1$s]" value="%2$s">', esc_attr( $name ), esc_attr( $value ) );
	$about = array(
		'guides' => __( 'For example https://example.com/guides/. Then a block, a shortcode or an address on a line of its own needs no more than the name of a guide in it.', 'career-widgets' ),
		'prefix' => __( 'Only where another script has elements of the same names: “acme” makes them <acme-salary-range>.', 'career-widgets' ),
	);
	printf( '<p class="description">%s</p>', esc_html( $about[ $name ] ) );
}

/**
 * The page.
 */
function career_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap">';
	printf( '<h1>%s</h1>', esc_html( get_admin_page_title() ) );
	echo '<form action="options.php" method="post">';
	settings_fields( 'career_widgets' );
	do_settings_sections( 'career-widgets' );
	submit_button();
	echo '</form></div>';
}
