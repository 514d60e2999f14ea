package dure.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dure.shared.RandomId;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy of the application's page: only scripts that carry this answer's nonce run, and what they load.
 * Flow's client builds functions from strings and sets inline styles, so these two stay allowed. In development mode its
 * tools need more, and the policy is left out.
 */
@Component
class PageContentSecurity implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(PageContentSecurity::secure);
        }
    }

    private static void secure(IndexHtmlResponse page) {
        String nonce = RandomId.next(26);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getVaadinResponse()
                .setHeader(
                        ContentSecurity.HEADER,
                        "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                                + "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; form-action 'self'; "
                                + "frame-ancestors 'none'; base-uri 'self'");
    }
}
