package org.chancery.web.kernel;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.kernel.CurrentAct;

/** Gives each request its number, and names the thread by it so that every line of the log carries it, and the history too. */
public class RequestIdFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String number = RequestNumber.of(request);
        ((HttpServletResponse) response).setHeader(RequestNumber.HEADER, number);
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        thread.setName("request " + number);
        CurrentAct.serve(number);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentAct.served();
            thread.setName(before);
        }
    }
}
