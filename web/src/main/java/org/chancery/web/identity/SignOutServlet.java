package org.chancery.web.identity;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.service.identity.SignInService;

/** Signs an officer out: the row goes, then the session; only by a post, which no link of somebody else can do. */
@WebServlet(Doors.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    @Inject
    private transient SignInService signIns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrowserSession.secret(request).ifPresent(signIns::leave);
        BrowserSession.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + Doors.SIGN_IN);
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }
}
