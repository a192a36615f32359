<?php
/**
 * Leaves nothing but the posts and the text in them.
 *
 * @package CareerWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$career_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $career_widgets_sites as $career_widgets_site ) {
		delete_blog_option( $career_widgets_site, 'career_widgets' );
	}
} else {
	delete_option( 'career_widgets' );
}
