<?php
// What WordPress makes of posts that are saved and then shown: {byAuthor, sources} as JSON on standard input, a list of HTML on
// standard output. It loads the files of the formatting functions and nothing else; what those ask of the rest is answered here.
// php wordpress.php /usr/share/wordpress/ [allow-lists/wordpress.php]
ini_set( 'display_errors', 'stderr' );
define( 'ABSPATH', $argv[1] );
define( 'WPINC', 'wp-includes' );
function __( $text ) {
	return $text;
}
function _x( $text ) {
	return $text;
}
// The last two, and the classes, are in newer versions.
foreach ( array( 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'compat-utf8', 'utf8' ) as $name ) {
	$file = ABSPATH . WPINC . "/$name.php";
	if ( is_file( $file ) ) {
		require_once $file;
	}
}
spl_autoload_register( function ( $class ) {
	$file = ABSPATH . WPINC . '/html-api/class-' . strtolower( str_replace( '_', '-', $class ) ) . '.php';
	if ( is_file( $file ) ) {
		require_once $file;
	}
} );
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );
if ( ! empty( $argv[2] ) ) {
	require $argv[2];
}

/** From the editor it comes with slashes, and goes to the database without. */
function saved( $source, $by_author ) {
	$slashed = wp_slash( $source );
	return wp_unslash( $by_author ? wp_filter_post_kses( $slashed ) : $slashed );
}
/** As the classic editor's posts are; of a Custom HTML block no paragraphs are made. */
function shown( $post ) {
	return shortcode_unautop( wpautop( wptexturize( $post ) ) );
}

$given = json_decode( file_get_contents( 'php://stdin' ), true );
echo json_encode( array_map( fn( $source ) => shown( saved( $source, $given['byAuthor'] ) ), $given['sources'] ), JSON_THROW_ON_ERROR );
