<?php
/**
 * The settings page, for administrators: where a newer list is, and whether
 * this site keeps a copy of it.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/** Registers both settings. */
function herts_da_support_register_settings() {
	register_setting(
		'herts_da_support',
		HERTS_DA_SUPPORT_DIRECTORY,
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'herts_da_support_sanitize_directory',
		)
	);
	register_setting(
		'herts_da_support',
		HERTS_DA_SUPPORT_REFRESH,
		array(
			'type'              => 'boolean',
			'default'           => false,
			'sanitize_callback' => 'rest_sanitize_boolean',
		)
	);
}
add_action( 'admin_init', 'herts_da_support_register_settings' );

/**
 * The address of a list: https, or on this website.
 *
 * @param mixed $value What was written.
 * @return string The address, or the one that was there.
 */
function herts_da_support_sanitize_directory( $value ) {
	$address = esc_url_raw( trim( (string) $value ), array( 'https', 'http' ) );
	if ( '' === $address && '' === trim( (string) $value ) ) {
		return '';
	}
	$is_own = 0 === strpos( $address, home_url( '/' ) );
	if ( '' !== $address && ( $is_own || 0 === strpos( $address, 'https://' ) ) ) {
		return $address;
	}
	add_settings_error(
		HERTS_DA_SUPPORT_DIRECTORY,
		'address',
		__( 'Address of the list: write one that begins with https://, or an address of this website.', 'herts-da-support' )
	);
	return (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
}

/** Starts or ends the daily event when a setting has changed. A copy of another list is thrown away. */
function herts_da_support_schedule() {
	delete_option( HERTS_DA_SUPPORT_FETCHED );
	wp_clear_scheduled_hook( HERTS_DA_SUPPORT_EVENT );
	if ( get_option( HERTS_DA_SUPPORT_REFRESH ) && get_option( HERTS_DA_SUPPORT_DIRECTORY ) ) {
		wp_schedule_event( time(), 'daily', HERTS_DA_SUPPORT_EVENT );
	}
}
foreach ( array( HERTS_DA_SUPPORT_DIRECTORY, HERTS_DA_SUPPORT_REFRESH ) as $herts_da_support_option ) {
	add_action( "add_option_$herts_da_support_option", 'herts_da_support_schedule', 10, 0 );
	add_action( "update_option_$herts_da_support_option", 'herts_da_support_schedule', 10, 0 );
}

/** Adds the page under Settings. */
function herts_da_support_menu() {
	add_options_page(
		__( 'Domestic abuse support', 'herts-da-support' ),
		__( 'Domestic abuse support', 'herts-da-support' ),
		'manage_options',
		'herts-da-support',
		'herts_da_support_settings_page'
	);
}
add_action( 'admin_menu', 'herts_da_support_menu' );

/** Draws the page. */
function herts_da_support_settings_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Domestic abuse support', 'herts-da-support' ); ?></h1>
		<p><?php esc_html_e( 'The list of services comes with the plugin. If its publisher gave you the address of a newer one, write it here.', 'herts-da-support' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( 'herts_da_support' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="herts-da-support-directory"><?php esc_html_e( 'Address of the list', 'herts-da-support' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="herts-da-support-directory" name="<?php echo esc_attr( HERTS_DA_SUPPORT_DIRECTORY ); ?>" value="<?php echo esc_attr( get_option( HERTS_DA_SUPPORT_DIRECTORY, '' ) ); ?>" placeholder="https://">
						<p class="description"><?php esc_html_e( 'Visitors’ browsers fetch it, without cookies. Leave it empty to use the list of the plugin alone.', 'herts-da-support' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Copy', 'herts-da-support' ); ?></th>
					<td>
						<label>
							<input type="checkbox" name="<?php echo esc_attr( HERTS_DA_SUPPORT_REFRESH ); ?>" value="1" <?php checked( (bool) get_option( HERTS_DA_SUPPORT_REFRESH ) ); ?>>
							<?php esc_html_e( 'Fetch it once a day and serve it from this website', 'herts-da-support' ); ?>
						</label>
						<p class="description"><?php esc_html_e( 'Then visitors ask no other website, and a number that was withdrawn goes from the words that show without JavaScript, too.', 'herts-da-support' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
