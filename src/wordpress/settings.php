<?php
/**
 * The settings page for administrators: where a newer list is, and whether this
 * site keeps a copy of it.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/** Registers both settings. WordPress then checks the user and the nonce. */
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
 * Accepts the address of a list if it is https or on this website.
 *
 * @param mixed $value What was written.
 * @return string The address, or the previous one.
 */
function herts_da_support_sanitize_directory( $value ) {
	$written = is_string( $value ) ? trim( $value ) : '';
	$address = sanitize_url( $written, array( 'https', 'http' ) );
	if ( '' === $written || 0 === strpos( $address, 'https://' ) || 0 === strpos( $address, home_url( '/' ) ) ) {
		return $address;
	}
	add_settings_error(
		HERTS_DA_SUPPORT_DIRECTORY,
		'address',
		/* translators: %s: what was written. */
		sprintf( __( 'Address of the list: “%s” was not saved. Write one that begins with https://, or an address of this website.', 'herts-da-support' ), esc_html( $written ) )
	);
	return (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
}

/** Makes a copy as soon as a setting changes. */
function herts_da_support_changed() {
	if ( herts_da_support_wants_copy() && ! herts_da_support_refresh() ) {
		add_settings_error(
			HERTS_DA_SUPPORT_REFRESH,
			'copy',
			__( 'There is no list at this address. Until there is one, visitors see the list of the plugin. This website tries again every day.', 'herts-da-support' )
		);
	}
}
foreach ( array( HERTS_DA_SUPPORT_DIRECTORY, HERTS_DA_SUPPORT_REFRESH ) as $herts_da_support_option ) {
	add_action( "add_option_$herts_da_support_option", 'herts_da_support_changed', 10, 0 );
	add_action( "update_option_$herts_da_support_option", 'herts_da_support_changed', 10, 0 );
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

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links HTML.
 * @return string[]
 */
function herts_da_support_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=herts-da-support' ) ), esc_html__( 'Settings', 'herts-da-support' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/herts-da-support.php' ), 'herts_da_support_settings_link' );

/** Draws the page. */
function herts_da_support_settings_page() {
	$copy = herts_da_support_copy();
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
						<input type="url" class="regular-text code" id="herts-da-support-directory" name="<?php echo esc_attr( HERTS_DA_SUPPORT_DIRECTORY ); ?>" value="<?php echo esc_attr( get_option( HERTS_DA_SUPPORT_DIRECTORY, '' ) ); ?>" placeholder="https://" aria-describedby="herts-da-support-address">
						<p class="description" id="herts-da-support-address"><?php esc_html_e( 'Visitors’ browsers fetch it, without cookies. Leave it empty to use the list of the plugin alone.', 'herts-da-support' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Daily copy', 'herts-da-support' ); ?></th>
					<td>
						<label>
							<input type="checkbox" name="<?php echo esc_attr( HERTS_DA_SUPPORT_REFRESH ); ?>" value="1" aria-describedby="herts-da-support-copy" <?php checked( (bool) get_option( HERTS_DA_SUPPORT_REFRESH ) ); ?>>
							<?php esc_html_e( 'Fetch the list once a day and serve it from this website', 'herts-da-support' ); ?>
						</label>
						<p class="description" id="herts-da-support-copy"><?php esc_html_e( 'Then visitors’ browsers ask no other website. A number that the list withdraws also goes from the words that show without JavaScript.', 'herts-da-support' ); ?></p>
						<?php if ( $copy ) : ?>
							<?php /* translators: %s: a day such as 2026-11-23. */ ?>
							<p><?php echo esc_html( sprintf( __( 'The copy is of the list of %s.', 'herts-da-support' ), herts_da_support_read( $copy['list'] )['updated'] ) ); ?></p>
						<?php endif; ?>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
